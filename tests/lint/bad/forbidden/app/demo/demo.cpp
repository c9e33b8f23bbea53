#include "sqlworker.h"
#include "listmodel.h"
run(u"INSERT INTO message VALUES (1)"_s);
