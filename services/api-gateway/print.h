/*
 * print.h - documents, as the gateway's views make them.
 */
#pragma once

#include "common/document.h"
