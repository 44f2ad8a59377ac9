// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.wego.kiosk.desk.directory.RecordDetails.PhonePayload;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.ui.PhraseLabel;
import org.wego.kiosk.ui.control.QrCode;
import org.wego.kiosk.ui.line.LineTag;

/**
 * A card for the eyes of a visitor across the counter, with a QR code for the phone. It fills its area: the letters and
 * the code are as large as fit.
 */
final class LargeCard extends Region {

    /** The largest share of the width for the code, beside the text of a record. */
    private static final double BESIDE_TEXT = 0.36;
    /** The largest share of the width for the code, when the phone is what matters. */
    private static final double FOR_PHONE = 0.6;
    /** The share of the height for the code; the rest is for its caption. */
    private static final double CODE_HEIGHT = 0.78;
    private static final double GAP = 36;
    /** The letters of the caption as a share of the side of the code, and the smallest ones, px. */
    private static final double CAPTION = 0.055;
    private static final double SMALLEST_CAPTION = 22;
    /** The largest width of the caption as a share of the side of the code. */
    private static final double CAPTION_WIDTH = 1.35;

    /** The side below which the code does not give way to its caption, and the step in which it does, px. */
    private static final double SMALLEST_CODE = 180;
    private static final double CODE_STEP = 8;

    private final FittedText texts;
    private final Optional<PhonePayload> payload;
    private final double codeShare;
    private final Label caption;
    private Optional<QrCode> code = Optional.empty();

    private LargeCard(FittedText texts, Optional<PhonePayload> payload, double codeShare, Lang visitor) {
        this.texts = texts;
        this.payload = payload;
        this.codeShare = codeShare;
        this.caption = line(payload.map(PhonePayload::caption).orElse(""), visitor, "desk-large-caption");
        getStyleClass().add("desk-large");
        getChildren().add(texts);
        if (payload.isPresent()) {
            getChildren().add(caption);
        }
    }

    /** The facts of a record in large letters. */
    static Region of(RecordDetails details, Lang visitor) {
        var parts = new ArrayList<Region>(badge(details).stream().toList());
        details.large().stream().skip(details.sign().isPresent() ? 1 : 0)
                .map(text -> line(text, visitor, parts.isEmpty() ? "desk-huge-line" : "desk-large-line"))
                .forEach(parts::add);
        return new LargeCard(new FittedText(parts, visitor), details.payload(), BESIDE_TEXT, visitor);
    }

    /** A code that fills most of the area, with the badge of a line or the name of another record. */
    static Region forPhone(RecordDetails details, PhonePayload payload, Lang visitor) {
        return badge(details).<Region>map(tag -> new LargeCard(new FittedText(List.of(tag), visitor),
                Optional.of(payload), FOR_PHONE, visitor))
                .orElseGet(() -> forPhone(details.title(), payload, visitor));
    }

    private static Optional<Region> badge(RecordDetails details) {
        return details.sign().map(LineTag::new).map(tag -> {
            tag.getStyleClass().add("huge-tag");
            tag.setMaxWidth(USE_PREF_SIZE);
            return tag;
        });
    }

    /** A code that fills most of the area, with a title. */
    static Region forPhone(String title, PhonePayload payload, Lang visitor) {
        return new LargeCard(new FittedText(List.of(line(title, visitor, "desk-huge-line")), visitor),
                Optional.of(payload), FOR_PHONE, visitor);
    }

    private static Label line(String text, Lang visitor, String styleClass) {
        return new PhraseLabel(text, visitor, styleClass);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset();
        double largest = payload.isEmpty() ? 0 : Math.floor(Math.min(width * codeShare, height * CODE_HEIGHT));
        // The caption may be wider than the code: in more lines it would take the height that the code needs.
        double column = Math.floor(Math.min(width * codeShare, largest * CAPTION_WIDTH));
        double textWidth = payload.isEmpty() ? width : width - column - GAP;
        double textHeight = texts.fit(textWidth, height);
        texts.resizeRelocate(left, top + Math.max(0, (height - textHeight) / 2), textWidth, textHeight);
        payload.ifPresent(shown -> {
            double side = side(largest, column, height);
            var square = codeOf(shown, side);
            double captionHeight = Math.ceil(caption.prefHeight(column));
            double y = top + Math.max(0, (height - side - captionHeight) / 2);
            double x = left + textWidth + GAP;
            square.resizeRelocate(x + Math.floor((column - side) / 2), y, side, side);
            caption.resizeRelocate(x, y + side, column, captionHeight);
        });
        // Only lines that do not fit in the smallest letters need scrolling.
        setMinHeight(textHeight > height ? textHeight + top + snappedBottomInset() : 0);
    }

    /** The largest side of the code that leaves room for its caption, up to a limit. */
    private double side(double largest, double column, double height) {
        double side = largest;
        letterCaption(side);
        while (side > SMALLEST_CODE && side + Math.ceil(caption.prefHeight(column)) > height) {
            side -= CODE_STEP;
            letterCaption(side);
        }
        return side;
    }

    /** The caption is read from as far as the code. */
    private void letterCaption(double side) {
        FittedText.letters(caption, Math.max(SMALLEST_CAPTION, Math.rint(side * CAPTION)));
    }

    private QrCode codeOf(PhonePayload shown, double side) {
        if (code.map(Region::getPrefWidth).filter(known -> known == side).isEmpty()) {
            code.ifPresent(getChildren()::remove);
            var made = new QrCode(shown.content(), side);
            code = Optional.of(made);
            getChildren().add(made);
        }
        return code.orElseThrow();
    }
}
