// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.view;

import javafx.scene.Scene;

/**
 * Clears the style cache of JavaFX.
 *
 * <p>JavaFX keeps an entry for each path of styled nodes that it ever met below the root of a scene: every language,
 * size and contrast that visitors choose adds some, about a kilobyte for each touch. Only a change of the scene's own
 * style sheets clears the cache.
 */
public final class StyleCacheReset {

    private static final String EMPTY_SHEET = "data:text/css,.nothing{}";

    private StyleCacheReset() {}

    /** Clears the cache of a scene. The scene looks as before. */
    public static void forget(Scene scene) {
        scene.getStylesheets().add(EMPTY_SHEET);
        scene.getStylesheets().remove(EMPTY_SHEET);
    }
}
