// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.view;

import javafx.scene.Scene;

/**
 * What JavaFX remembers of styles.
 *
 * <p>For each path of styled nodes that it ever met below the root of a scene it keeps an entry for good: every language,
 * size and contrast that visitors choose adds some, a kilobyte a touch. Only a change of the scene's own style sheets
 * makes it forget them.
 */
public final class StyleCacheReset {

    private static final String NOTHING = "data:text/css,.nothing{}";

    private StyleCacheReset() {}

    /** Forgets all; the scene looks as before. */
    public static void forget(Scene scene) {
        scene.getStylesheets().add(NOTHING);
        scene.getStylesheets().remove(NOTHING);
    }
}
