// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.offices;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.FixedSizeLabel;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.PictogramView;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.ClockDial;
import org.wego.kiosk.ui.control.QrCode;
import org.wego.kiosk.ui.page.HeaderContent;

/** Creates the content of the header area of an office: the local time, the code of its site and its history. */
final class OfficeHeader {

    /** A place where a line may end. */
    private static final String BREAK = "\u200b";
    private static final double DIAL = 110;
    private static final double WIDE_DIAL = 120;
    private static final double SITE_WIDTH = 240;
    private static final double CLOCK_WIDTH = 200;
    private static final double COLUMN = 500;
    private static final double PICTURE = 240;

    private final OfficeViewModel model;
    private final ScreenContext context;
    private final ScreenLayout layout;

    OfficeHeader(OfficeViewModel model, ScreenContext context, ScreenLayout layout) {
        this.model = model;
        this.context = context;
        this.layout = layout;
    }

    HeaderContent content() {
        if (layout.scarce()) {
            return layout.large() ? HeaderContent.plain() : HeaderContent.picture(Pictogram.GLOBE);
        }
        var content = HeaderContent.plain();
        var clock = clock();
        var contact = contact();
        if (!contact.getChildren().isEmpty()) {
            content = content.withAside(contact);
        }
        if (layout.portrait()) {
            content = clock.isPresent() ? content.withEmblem(clock.get()) : content;
            return model.history().isEmpty() ? content
                    : content.withView(new OfficeTimeline(model.milestones(), layout.margin(), false));
        }
        content = content.withColumn(COLUMN);
        if (contact.getChildren().isEmpty()) {
            content = content.withArt(new PictogramView(Pictogram.GLOBE, PICTURE));
        }
        return clock.isPresent() ? content.withFacts(List.of(clock.get())) : content;
    }

    /** The local time as a dial and in figures; empty if it is not known. */
    private Optional<Region> clock() {
        if (model.time().isEmpty()) {
            return Optional.empty();
        }
        var figures = new FixedSizeLabel(model::time, "office-time", "text-strong");
        figures.setWrapText(false);
        figures.setMinWidth(Region.USE_PREF_SIZE);
        var dial = new ClockDial(layout.portrait() ? DIAL : WIDE_DIAL, model::clock, figures.textProperty());
        if (layout.portrait()) {
            var words = TextLabels.muted(context.message("offices.local-time"));
            words.setMinHeight(Region.USE_PREF_SIZE);
            words.setTextAlignment(TextAlignment.CENTER);
            var column = new VBox(dial, figures, words);
            column.setAlignment(Pos.CENTER);
            column.setPrefWidth(CLOCK_WIDTH);
            column.getStyleClass().addAll("look-fact", "office-clock", "upright");
            return Optional.of(column);
        }
        // The dial and the place above it say what time it is.
        var row = new HBox(dial, figures);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("office-clock");
        return Optional.of(row);
    }

    /** The code of the site and, in landscape, what the people lack. */
    private VBox contact() {
        var column = new VBox();
        model.site().ifPresent(site -> column.getChildren().addAll(
                QrCode.small(layout, site.link()), name(site)));
        if (layout.portrait()) {
            column.setAlignment(Pos.TOP_CENTER);
            column.setPrefWidth(SITE_WIDTH);
        } else {
            model.absences().forEach(sentence -> column.getChildren().add(TextLabels.muted(sentence)));
        }
        return column;
    }

    private Label name(OfficeViewModel.Site site) {
        var name = TextLabels.label(site.name().replace(".", "." + BREAK), "text-small", "text-semibold");
        if (layout.portrait()) {
            name.setTextAlignment(TextAlignment.CENTER);
            name.setMaxWidth(SITE_WIDTH);
        }
        return name;
    }
}
