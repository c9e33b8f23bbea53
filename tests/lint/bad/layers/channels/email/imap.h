#pragma once
#include <QSslSocket>
#include "replyservice.h"
