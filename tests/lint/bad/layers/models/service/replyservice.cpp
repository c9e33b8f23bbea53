#include "replyservice.h"
#include <QTcpSocket>
#include <QtQml/qqml.h>
