// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import org.wego.kiosk.ui.Icon;

/** A view that the navigation leads to, in its order. */
public enum Section {
    DIRECTORY("directory", Icon.DIRECTORY),
    HANDOUTS("handouts", Icon.PRINT),
    QUALITY("quality", Icon.QUALITY),
    CONTENT("content", Icon.EDIT),
    NOTICES("notices", Icon.SOUNDS),
    PREVIEW("preview", Icon.PREVIEW);

    private final String word;
    private final Icon icon;

    Section(String word, Icon icon) {
        this.word = word;
        this.icon = icon;
    }

    /** What the section is called in the strings of the window, and in the names of pictures. */
    public String word() {
        return word;
    }

    Icon icon() {
        return icon;
    }
}
