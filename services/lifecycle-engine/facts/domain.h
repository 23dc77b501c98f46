/*
 * domain.h - a VM as a hypervisor is asked to have it. Plain data: decide/ fills it
 * from the datamodel and the catalogue, hypervisor/ makes it so.
 */
#pragma once

#include <stdint.h>

#define NAME_SIZE 73     /* names of tenants, deployments, groups: 72 characters */
#define VM_NAME_SIZE 280 /* {deployment}_{group}_{index}_{uuid} */
#define ADDRESS_SIZE 46  /* INET6_ADDRSTRLEN */
#define MAC_SIZE 18      /* 52:54:00:12:34:56 */
#define NICS_MAX 8

struct nic {
    unsigned nicid;
    char network[NAME_SIZE];
    char mac[MAC_SIZE];
    char address[ADDRESS_SIZE]; /* "": the network gives one, fixed when defined */
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
    int own_count;
    struct own_network own[NICS_MAX];
};

/* The own network that the nic is on; NULL: one of the hypervisor's. */
const struct own_network *domain_own_network(const struct domain *domain,
                                             const struct nic *nic);
