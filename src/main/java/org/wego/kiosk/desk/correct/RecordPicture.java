// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.form.Field;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.frame.PictureFrame;
import org.wego.kiosk.desk.notice.PreviewMoment;
import org.wego.kiosk.overlay.RecordKey;

/** The picture beside a form: the page of the lobby's screen on which the edited field appears. */
final class RecordPicture {

    private final LobbyRecordPreview preview;
    private final DeskState state;
    private final Optional<PreviewMoment> moment;
    private final Consumer<Region> cover;
    private final PictureFrame picture = new PictureFrame();
    private final VBox side = new VBox(picture);
    private Optional<RecordKey> drawn = Optional.empty();
    /** Draws the last picture again, at another moment. */
    private Optional<Runnable> again = Optional.empty();

    /**
     * A picture of nothing yet.
     *
     * @param moment chooses the screen and the moment of notices
     * @param cover covers the window with a sheet
     */
    RecordPicture(LobbyRecordPreview preview, DeskState state, Optional<PreviewMoment> moment,
            Consumer<Region> cover) {
        this.cover = cover;
        this.preview = preview;
        this.state = state;
        this.moment = moment;
        VBox.setVgrow(picture, Priority.ALWAYS);
        side.getStyleClass().add("desk-record-picture");
        // Nothing in this picture responds to a click.
        picture.getStyleClass().add("desk-picture-button");
        picture.setOnMouseClicked(_ -> enlarge());
        Tooltip.install(picture, new Tooltip(state.words().get("preview.enlarge")));
        moment.ifPresent(chosen -> {
            chosen.node().setVisible(false);
            side.getChildren().addFirst(chosen.node());
            chosen.viewProperty().subscribe(() -> again.ifPresent(Runnable::run));
        });
    }

    Region node() {
        return side;
    }

    /** Shows the picture in the whole window until that is closed. */
    void enlarge() {
        picture.enlarge(cover);
    }

    /**
     * Draws the record as it is in the form.
     *
     * @param focused the field that has the focus
     */
    void draw(EditSession open, List<Field> fields, Optional<Field> focused) {
        again = Optional.empty();
        if (!drawn.equals(Optional.of(open.key()))) {
            drawn = Optional.of(open.key());
            picture.say(state.words().get(open.isNew() ? "form.preview.new" : "form.preview.drawing"));
        }
        moment.ifPresent(chosen -> {
            chosen.node().setVisible(true);
            chosen.update(open.editor().value());
            preview.show(chosen.viewProperty().get());
        });
        again = Optional.of(() -> draw(open, fields, focused));
        preview.draw(open.key(), open.editor().value(), state.visitor(), sought(open, fields, focused), screen -> {
            picture.show(screen, true);
            moment.ifPresent(chosen -> chosen.explain(preview.notice(), preview.notices()));
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
        again = Optional.empty();
        drawn = Optional.empty();
        moment.ifPresent(chosen -> {
            chosen.node().setVisible(false);
            chosen.clear();
        });
        picture.clear();
        preview.release();
    }

    private List<String> sought(EditSession open, List<Field> fields, Optional<Field> focused) {
        return new ShownTexts(state.visitor()).of(open.editor().saved(), open.editor().value(), fields, focused);
    }
}
