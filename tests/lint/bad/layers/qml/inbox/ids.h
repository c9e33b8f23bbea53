#pragma once
#include <QQuickItem>
#include <QWidget>
