// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import org.wego.kiosk.ui.Icon;

/** The sections of the window, in the order of the navigation. */
public enum Section {
    DIRECTORY("directory", Icon.DIRECTORY),
    HANDOUTS("handouts", Icon.PRINT),
    QUALITY("quality", Icon.QUALITY),
    CONTENT("content", Icon.EDIT),
    NOTICES("notices", Icon.SOUNDS),
    PREVIEW("preview", Icon.PREVIEW),
    LOBBIES("lobbies", Icon.COMPUTER),
    USAGE("usage", Icon.CHART),
    BOARD("board", Icon.LIST);

    private final String word;
    private final Icon icon;

    Section(String word, Icon icon) {
        this.word = word;
        this.icon = icon;
    }

    /** The name of the section in message keys and in the file names of screenshots. */
    public String word() {
        return word;
    }

    Icon icon() {
        return icon;
    }
}
