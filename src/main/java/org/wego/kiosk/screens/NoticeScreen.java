// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.screens;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.NoticePlace;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.session.ShownNotice;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.control.Banner;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;

/**
 * A screen with notices: above it, or, where they have no room there, before its content on the first page.
 *
 * @param screen the screen without them
 * @param notices the notices, at least one
 * @param current the present notices
 */
record NoticeScreen(Screen screen, List<ShownNotice> notices, Supplier<List<ShownNotice>> current, ScreenLayout layout)
        implements Screen {

    /** About how many letters a line has in portrait; in landscape it has twice as many. */
    private static final int LINE = 45;
    private static final int LINES = 4;
    private static final int FIRST_WIDE = 0x1100;

    /** The screen itself while there is no notice for it. */
    static Screen of(Screen screen, Content content, ScreenContext context, ScreenLayout layout) {
        Supplier<List<ShownNotice>> current = () -> ShownNotice.at(NoticePlace.SCREENS, content, context);
        var notices = current.get();
        return notices.isEmpty() ? screen : new NoticeScreen(screen, notices, current, layout);
    }

    @Override
    public Heading heading() {
        return screen.heading();
    }

    @Override
    public HeaderContent header() {
        return screen.header();
    }

    @Override
    public Consumer<Node> colour() {
        return screen.colour();
    }

    @Override
    public Optional<Region> over() {
        return hasRoomAbove() ? Optional.of(new VBox(notices.stream()
                .map(notice -> Banner.overScreen(notice.text(), notice.foreign())).toArray(Region[]::new)))
                : Optional.empty();
    }

    @Override
    public ObservableValue<Body> body() {
        return hasRoomAbove() ? screen.body()
                : screen.body().map(body -> body.between(notices.stream()
                        .map(notice -> Banner.block(notice.text(), notice.foreign(), layout)).toList(), List.of()));
    }

    @Override
    public ObservableValue<Boolean> playing() {
        return screen.playing();
    }

    @Override
    public void left() {
        screen.left();
    }

    @Override
    public boolean isAsNew() {
        return screen.isAsNew() && notices.equals(current.get());
    }

    /** Whether the notices are few and short enough to be above the screen; with large text they never are. */
    private boolean hasRoomAbove() {
        return !layout.large() && notices.stream().mapToInt(notice -> width(notice.text()) / LINE + 1).sum() <= LINES;
    }

    /** The length in letters; wide ones count twice. */
    private static int width(String text) {
        return text.codePoints().map(letter -> letter >= FIRST_WIDE ? 2 : 1).sum();
    }
}
