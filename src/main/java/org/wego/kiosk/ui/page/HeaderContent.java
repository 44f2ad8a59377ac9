// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.PictogramView;

/**
 * What the header area shows besides the heading. It answers the question of the screen and does not react to touch.
 *
 * <p>In portrait the header area is above the touch zone; in landscape it is a column at the left or, with a column of
 * width 0, a band above. With large text, and in reach mode, it shows the heading or a picture only, and its other parts
 * are on the pages: first the emblem and the facts, then the body, at the end the part aside and the view.
 *
 * @param emblem a sign at the left of the title: the badge of a line
 * @param facts what to read below the title, the most important first
 * @param aside a part at the right of the title, or at the foot of the column: a code for the phone
 * @param view a map that fills the width and takes spare height; its minimum height is the least that is of use
 * @param art a decoration at the right of the title, or at the foot of the column; it is omitted if there is no room
 * @param detail what the visitor has touched: while it is visible, it takes the place of the titles and everything else
 * @param column the width of the column in landscape, px; 0 for a band
 * @param present whether there is a header area at all
 */
public record HeaderContent(Optional<Region> emblem, List<Region> facts, Optional<Region> aside,
        Optional<Region> view, Optional<Region> art, Optional<Region> detail, double column, boolean present) {

    private static final double COLUMN = 540;
    private static final double PICTURE = 240;

    public HeaderContent {
        facts = List.copyOf(facts);
    }

    /** The heading alone. */
    public static HeaderContent plain() {
        return new HeaderContent(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(),
                COLUMN, true);
    }

    /** The heading and a drawing of the task. */
    public static HeaderContent picture(Pictogram pictogram) {
        return plain().withArt(new PictogramView(pictogram, PICTURE));
    }

    /** No header area: the touch zone fills the screen. */
    public static HeaderContent none() {
        return new HeaderContent(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), 0,
                false);
    }

    public HeaderContent withEmblem(Region now) {
        return new HeaderContent(Optional.of(now), facts, aside, view, art, detail, column, present);
    }

    public HeaderContent withFacts(List<? extends Region> now) {
        return new HeaderContent(emblem, List.copyOf(now), aside, view, art, detail, column, present);
    }

    public HeaderContent withAside(Region now) {
        return new HeaderContent(emblem, facts, Optional.of(now), view, art, detail, column, present);
    }

    public HeaderContent withView(Region now) {
        return new HeaderContent(emblem, facts, aside, Optional.of(now), art, detail, column, present);
    }

    public HeaderContent withArt(Region now) {
        return new HeaderContent(emblem, facts, aside, view, Optional.of(now), detail, column, present);
    }

    /** The same content with a part that takes the place of the rest while it is visible. */
    public HeaderContent withDetail(Region now) {
        return new HeaderContent(emblem, facts, aside, view, art, Optional.of(now), column, present);
    }

    /** Whether the detail takes the place of the rest. */
    public boolean showsDetail() {
        return detail.filter(Node::isVisible).isPresent();
    }

    /** All parts but art, view and detail. */
    public Stream<Region> texts() {
        return Stream.of(emblem.stream(), facts.stream(), aside.stream()).flatMap(part -> part);
    }

    /** The same content in a column of another width in landscape, px; 0 for a band above the touch zone. */
    public HeaderContent withColumn(double width) {
        return new HeaderContent(emblem, facts, aside, view, art, detail, width, present);
    }
}
