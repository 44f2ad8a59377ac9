// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.function.Consumer;
import javafx.scene.Parent;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKey;

/** Shows the screen of the lobby on which a record stands, as it would be with another value. */
@FunctionalInterface
public interface RecordPreview {

    /**
     * Builds the picture.
     *
     * @param show gets it, on the FX thread; it does not come where the value cannot be shown
     */
    void of(RecordKey key, Value value, Lang visitor, Consumer<Parent> show);
}
