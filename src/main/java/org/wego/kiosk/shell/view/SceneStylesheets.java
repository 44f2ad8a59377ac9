// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.view;

import java.util.List;
import javafx.scene.Parent;

/**
 * The style sheets of the scene that a root fills, from when it does.
 *
 * <p>They are the scene's, not the root's: of a parent's sheets JavaFX keeps a list of every parent below it, and looks
 * through it for each that comes or goes.
 */
public final class SceneStylesheets {

    private final Parent root;
    private List<String> sheets;

    public SceneStylesheets(Parent root, List<String> sheets) {
        this.root = root;
        this.sheets = List.copyOf(sheets);
        root.sceneProperty().subscribe(this::dress);
    }

    /** Other sheets from now on; the same ones again cost nothing, where JavaFX would read them all anew. */
    public void change(List<String> wanted) {
        sheets = List.copyOf(wanted);
        dress();
    }

    private void dress() {
        var scene = root.getScene();
        if (scene != null && !scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
    }
}
