/*
 * ip.h - an address as a number, so that addresses can be compared, counted and sorted.
 */
#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <sys/socket.h>

#define ADDRESS_SIZE 46 /* as text, with the terminating zero */

/* IPv4 lies in the low 32 bits. The family, AF_INET or AF_INET6, is kept elsewhere. */
struct ip {
    uint64_t high, low;
};

/* The family of the text, which goes to *ret; 0 when it is no address. */
int ip_read(const char *text, struct ip *ret);
void ip_write(char text[ADDRESS_SIZE], int family, struct ip ip);

/* Less than, equal to or more than 0, as a is to b. */
int ip_compare(struct ip a, struct ip b);

/* Bits of an address: 32 or 128. */
unsigned ip_width(int family);

/* The first and the last address of the subnet that `ip` lies in. */
struct ip ip_subnet_first(int family, struct ip ip, unsigned bits);
struct ip ip_subnet_last(int family, struct ip ip, unsigned bits);

/* "255.255.255.0" or "24"; false: neither, or a mask with holes. */
bool ip_netmask_read(const char *text, int family, unsigned *bits);
