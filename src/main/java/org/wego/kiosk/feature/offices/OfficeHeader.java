// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.offices;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.FixedSizeLabel;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.ClockDial;
import org.wego.kiosk.ui.control.QrCode;
import org.wego.kiosk.ui.page.HeaderContent;

/** Creates the content of the header area of an office: the local time, the code of its site and its history. */
final class OfficeHeader {

    private static final double DIAL = 140;
    private static final double WIDE_DIAL = 120;
    private static final double SITE_WIDTH = 240;

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
        var site = model.site().map(this::code);
        if (site.isPresent()) {
            content = content.withAside(site.get());
        }
        if (layout.portrait()) {
            content = clock.isPresent() ? content.withEmblem(clock.get()) : content;
            return model.history().isEmpty() ? content : content.withView(new HistoryView(model.milestones()));
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
        var words = TextLabels.muted(context.message("offices.local-time"));
        if (layout.portrait()) {
            words.setMinWidth(Region.USE_PREF_SIZE);
            var column = new VBox(dial, figures, words);
            column.setAlignment(Pos.CENTER);
            column.getStyleClass().addAll("look-fact", "office-clock", "upright");
            return Optional.of(column);
        }
        var row = new HBox(dial, new VBox(figures, words));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("office-clock");
        return Optional.of(row);
    }

    private Region code(OfficeViewModel.Site site) {
        var name = TextLabels.label(site.name(), "text-small", "text-semibold");
        var code = new QrCode(layout, site.link());
        var column = new VBox(code, name);
        if (layout.portrait()) {
            name.setTextAlignment(TextAlignment.CENTER);
            name.setMaxWidth(SITE_WIDTH);
            column.setAlignment(Pos.TOP_CENTER);
            column.setPrefWidth(SITE_WIDTH);
        }
        return column;
    }
}
