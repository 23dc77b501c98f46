/*
 * motd.h - a notice in a message of the day that is somebody else's. Pure.
 */
#pragma once

/* The message with the notice as a marked block at its end, in place of one that was
 * there; the owner's text stays as it is, byte for byte. Never shorter than `old`, so
 * that it can be written over it. malloc'd. */
char *motd_merge(const char *old, const char *notice);
