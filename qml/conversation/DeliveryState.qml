// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// The sign of an outgoing message's state; its word is the tooltip and what a screen reader says.
Item {
    id: state

    required property int delivery
    required property string words

    function iconOf(which: int): string {
        switch (which) {
        case Delivery.Queued:
        case Delivery.Sending: return "clock";
        case Delivery.Sent: return "check";
        case Delivery.Delivered:
        case Delivery.Read: return "check-check";
        case Delivery.Failed: return "circle-alert";
        case Delivery.PerhapsSent: return "triangle-alert";
        default: return "";
        }
    }

    function inkOf(which: int): color {
        switch (which) {
        case Delivery.Read: return Theme.color.accentText;
        case Delivery.Failed: return Theme.color.dangerText;
        case Delivery.PerhapsSent: return Theme.color.warnText;
        default: return Theme.color.text2;
        }
    }

    implicitWidth: Theme.iconSm
    implicitHeight: Theme.iconSm
    visible: delivery !== Delivery.Received
    Accessible.role: Accessible.StaticText
    Accessible.name: words

    TIcon {
        name: state.iconOf(state.delivery)
        size: Theme.iconSm
        color: state.inkOf(state.delivery)
    }
    HoverHandler { id: hover }
    TTip {
        shown: hover.hovered
        text: state.words
    }
}
