#pragma once
#include "ids.h"
#include <QSqlQuery>
