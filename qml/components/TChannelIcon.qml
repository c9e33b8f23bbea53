// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme

// The sign of a channel in its text colour; "phone" and others fall back to a plain sign.
TIcon {
    id: icon

    property string channel: ""

    function nameOf(which: string): string {
        switch (which) {
        case "email": return "mail";
        case "whatsapp": return "message-circle";
        case "instagram": return "camera";
        case "chat": return "messages-square";
        case "phone": return "phone";
        default: return which === "" ? "" : "globe";
        }
    }

    function inkOf(which: string): color {
        switch (which) {
        case "email": return Theme.color.chEmailText;
        case "whatsapp": return Theme.color.chWhatsappText;
        case "instagram": return Theme.color.chInstagramText;
        case "chat": return Theme.color.chChatText;
        default: return Theme.color.text2;
        }
    }

    // the ground under the sign in white
    function solidOf(which: string): color {
        switch (which) {
        case "whatsapp": return Theme.color.chWhatsapp;
        case "instagram": return Theme.color.chInstagram;
        case "chat": return Theme.color.chChat;
        default: return Theme.color.chEmail;
        }
    }

    name: nameOf(channel)
    color: inkOf(channel)
}
