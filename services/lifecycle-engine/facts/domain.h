/*
 * domain.h - a VM as a hypervisor is asked to have it. Plain data: decide/ fills it
 * from the datamodel and the catalogue, hypervisor/ makes it so.
 */
#pragma once

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
};
