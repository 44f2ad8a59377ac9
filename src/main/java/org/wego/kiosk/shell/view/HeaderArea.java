// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.view;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;

/** Creates the part of a screen that is for the eyes only, in the form that its layout requires. */
final class HeaderArea {

    private HeaderArea() {}

    /** A header area; its minimum and maximum heights at a width are the bounds for its layout. */
    static Region create(ScreenLayout layout, Header header, Supplier<Heading> headings, HeaderContent content) {
        var area = region(layout, header, headings, content);
        area.getStyleClass().add("look-zone");
        content.facts().forEach(fact -> fact.getStyleClass().add("look-fact"));
        Stream.of(content.aside(), content.detail()).flatMap(Optional::stream)
                .forEach(part -> part.getStyleClass().add("look-fact"));
        return area;
    }

    private static Region region(ScreenLayout layout, Header header, Supplier<Heading> headings,
            HeaderContent content) {
        if (layout.portrait() && layout.reach()) {
            return new ReachHeader(layout.outOfReach(), content);
        }
        if (layout.large()) {
            return new LargeHeader(new HeaderTitles(headings, false, false), header.time());
        }
        if (layout.portrait()) {
            return new PortraitHeader(header.row(), new HeaderTitles(headings, true, true), content);
        }
        return content.column() > 0 ? new ColumnHeader(new HeaderTitles(headings, true, true), content)
                : new BandHeader(new HeaderTitles(headings, false, false),
                        headings.get().subtitle().map(_ -> HeaderTitles.subtitle(headings, "text-subtitle")), content);
    }
}
