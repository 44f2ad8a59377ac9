// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.QrCard;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;

/** The full and former names of the organisation, its site, and the attributions that the sources require. */
public final class SourcesScreen implements Screen {

    private final ContactViewModel model;
    private final ScreenContext context;
    private final ScreenLayout layout;

    public SourcesScreen(Content content, ScreenContext context, ScreenLayout layout) {
        this.model = new ContactViewModel(content, context);
        this.context = context;
        this.layout = layout;
    }

    @Override
    public Heading heading() {
        return new Heading(context.message("contact.sources"));
    }

    @Override
    public HeaderContent header() {
        return HeaderContent.picture(Pictogram.BUILDING);
    }

    @Override
    public ObservableValue<Body> body() {
        if (layout.large()) {
            return new SimpleObjectProperty<>(Body.of(new Block.Rows("card", large(), false)));
        }
        var flow = new ArrayList<Block>(organisation());
        if (!model.attributions().isEmpty()) {
            flow.add(new Block.Rows("card", model.attributions().stream().map(TextLabels::muted).toList(), false));
        }
        return new SimpleObjectProperty<>(new Body(List.of(), flow, List.of(), 1));
    }

    /** Everything one below the other in one card, so that no page ends before it is full. */
    private List<Region> large() {
        var rows = new ArrayList<Region>();
        rows.add(TextLabels.label(model.names().getFirst(), "text-small", "text-semibold"));
        model.siteLink().ifPresent(link -> rows.add(QrCard.heading(layout,
                TextLabels.muted(context.message("contact.open-site")), link)));
        Stream.concat(model.names().stream().skip(1), model.attributions().stream()).map(TextLabels::muted)
                .forEach(rows::add);
        return rows;
    }

    private List<Block> organisation() {
        var names = new ArrayList<Region>();
        names.add(TextLabels.name(model.names().getFirst()));
        model.names().stream().skip(1).map(TextLabels::muted).forEach(names::add);
        var caption = context.message("contact.open-site");
        if (layout.scarce()) {
            // On separate cards, so that a page may end between them.
            return Stream.concat(Stream.of(Block.card(names)), model.siteLink().stream()
                    .map(link -> QrCard.of(layout, List.of(TextLabels.muted(caption)), link))).toList();
        }
        return List.of(model.siteLink().map(link -> QrCard.beside(layout, names, caption, link))
                .orElseGet(() -> Block.card(names)));
    }
}
