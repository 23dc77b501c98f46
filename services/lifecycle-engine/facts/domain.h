/*
 * domain.h - a VM as a hypervisor is asked to have it. Plain data: decide/ fills it
 * from the datamodel and the catalogue, hypervisor/ makes it so.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define NAME_SIZE 73 /* names of tenants, deployments, groups: 72 characters */
#define SUBJECT_SIZE (NAME_SIZE + 9) /* "networks/" and a name */
#define VM_NAME_SIZE 280             /* {deployment}_{group}_{index}_{uuid} */
#define ADDRESS_SIZE 46              /* INET6_ADDRSTRLEN */
#define MAC_SIZE 18                  /* 52:54:00:12:34:56 */
#define NICS_MAX 8

struct nic {
    unsigned nicid;
    char network[NAME_SIZE];
    char mac[MAC_SIZE];
    char address[ADDRESS_SIZE];   /* "": the network gives one, fixed when defined */
    char host_network[NAME_SIZE]; /* as the host calls it; "": likewise */
};

/* How a nic is attached, and what its guest may be told of the network. */
struct plug {
    char model[16];             /* "": virtio */
    unsigned bandwidth;         /* Mbit/s each way; 0: as much as there is */
    bool down;                  /* the cable is out */
    bool dhcp;                  /* the network gives the address to who asks */
    char gateway[ADDRESS_SIZE]; /* "": not known, and bits then 0 */
    unsigned bits;              /* of the subnet */
};

#define VOLUMES_MAX 8
#define DISKS_MAX (VOLUMES_MAX + 2)
#define PATH_SIZE 512

/* A disk beside the VM's own, empty at first. */
struct volume {
    unsigned volid; /* 1 to VOLUMES_MAX */
    unsigned gib;
    char bus[8]; /* "": virtio */
};

/* A disk as it lies on the host. */
struct disk {
    char path[PATH_SIZE];
    char format[8]; /* "qcow2", "raw" */
    char bus[8];    /* "virtio", "sata", "scsi" */
    bool boots, read_only;
};

/* Both ends within; IPv4 in host byte order. */
struct address_range {
    uint32_t first, last;
};

#define KEPT_MAX 16

/* A network of the deployment's own, made with its first VM and gone with its last. */
struct own_network {
    char name[NAME_SIZE]; /* as the nics call it */
    char host_name[NAME_SIZE];
    char id[37];
    char bridge[16];
    char address[ADDRESS_SIZE]; /* the host's in it */
    char netmask[ADDRESS_SIZE];
    int kept_count;
    struct address_range kept[KEPT_MAX]; /* pools and fixed addresses: never chosen */
};

/* What an image and a flavor of the catalogue come to. */
struct domain {
    char id[37]; /* the VM's uuid and the domain's */
    char name[VM_NAME_SIZE];
    char title[160]; /* "{tenant}/{deployment}", for those who look with virsh */
    char kernel[512];
    char initrd[512];
    char command_line[512];
    unsigned memory_mib;
    unsigned vcpus;
    int nic_count;
    struct nic nics[NICS_MAX];
    struct plug plugs[NICS_MAX]; /* of nics, by place */
    int own_count;
    struct own_network own[NICS_MAX];

    char base[PATH_SIZE]; /* the image that its own disk lies over; "": it has none */
    char base_format[8];
    unsigned disk_gib; /* of its own disk; 0: the image's */
    int volume_count;
    struct volume volumes[VOLUMES_MAX];
    uint8_t *day0; /* Vnf__V1__Day0, packed; NULL: none. Whose: facts/job.h */
    size_t day0_length;
    int disk_count; /* what came of all that, when it is defined */
    struct disk disks[DISKS_MAX];
};

/* The network's name on the host, where it is none of one's own. */
const char *nic_host_network(const struct nic *nic);
/* The own network that the nic is on; NULL: one of the hypervisor's. */
const struct own_network *domain_own_network(const struct domain *domain,
                                             const struct nic *nic);
