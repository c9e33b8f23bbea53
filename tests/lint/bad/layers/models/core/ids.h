#pragma once
#include "replyservice.h"
#include <QSqlDatabase>
