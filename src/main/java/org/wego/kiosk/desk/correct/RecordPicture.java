// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.wego.kiosk.desk.form.Field;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.frame.PictureFrame;

/** The picture beside a form: the page of the lobby's screen on which the edited field appears. */
final class RecordPicture {

    private final LobbyRecordPreview preview;
    private final DeskState state;
    private final PictureFrame picture = new PictureFrame();

    RecordPicture(LobbyRecordPreview preview, DeskState state) {
        this.preview = preview;
        this.state = state;
        picture.getStyleClass().add("desk-record-picture");
    }

    Region node() {
        return picture;
    }

    /**
     * Draws the record as it is in the form.
     *
     * @param focused the field that has the focus
     */
    void draw(EditSession open, List<Field> fields, Optional<Field> focused) {
        preview.draw(open.key(), open.editor().value(), state.visitor(), sought(open, fields, focused), screen -> {
            picture.show(screen, true);
            if (picture.getWidth() > 0) {
                // Now, so that its pages are known.
                picture.applyCss();
                picture.layout();
            }
        });
    }

    /** Turns to the page of another field. */
    void turnTo(EditSession open, List<Field> fields, Optional<Field> focused) {
        preview.turnTo(sought(open, fields, focused));
    }

    void clear() {
        picture.clear();
        preview.release();
    }

    private List<String> sought(EditSession open, List<Field> fields, Optional<Field> focused) {
        return new ShownTexts(state.visitor()).of(open.editor().saved(), open.editor().value(), fields, focused);
    }
}
