#pragma once
#include "ids.h"
#include "sqlworker.h"
