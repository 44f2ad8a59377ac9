// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.view;

import java.util.List;
import javafx.scene.Parent;

/**
 * The style sheets of the scene of a root; applied as soon as the root has a scene.
 *
 * <p>They belong to the scene, not to the root: for the style sheets of a parent, JavaFX keeps a list of all parents
 * below it, and searches it for each one that is added or removed.
 */
public final class SceneStylesheets {

    private final Parent root;
    private List<String> sheets;

    public SceneStylesheets(Parent root, List<String> sheets) {
        this.root = root;
        this.sheets = List.copyOf(sheets);
        root.sceneProperty().subscribe(this::apply);
    }

    /** Changes the sheets. Does nothing for equal ones, which JavaFX would read again. */
    public void change(List<String> wanted) {
        sheets = List.copyOf(wanted);
        apply();
    }

    private void apply() {
        var scene = root.getScene();
        if (scene != null && !scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
    }
}
