// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.session.ShownNotice;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.control.Banner;
import org.wego.kiosk.ui.control.Buttons;
import org.wego.kiosk.ui.control.NoticeBand;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;

/**
 * A screen with notices: the first one in a strip, or, where it has no room there, before the content of the first page.
 *
 * <p>Visitors can open all of them in the place of the content, and close them for the rest of the visit. A closed strip
 * keeps its room until the next screen.
 */
final class NoticeScreen implements Screen {

    /** About how many letters a line of the strip has beside the buttons, and how many lines it may have. */
    private record BandRoom(int letters, int lines) {

        static BandRoom of(ScreenLayout layout, int notices) {
            return layout.portrait() ? new BandRoom(26, 4) : new BandRoom(notices > 1 ? 28 : 44, 2);
        }

        boolean holds(String text) {
            return width(text) <= letters * lines;
        }
    }

    private static final int FIRST_WIDE = 0x1100;
    private static final char NO_BREAK_SPACE = '\u00a0';

    private final Screen screen;
    private final List<ShownNotice> notices;
    private final Supplier<List<ShownNotice>> current;
    private final ScreenContext context;
    private final ScreenLayout layout;
    private final Consumer<UnaryOperator<Session>> session;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final BooleanProperty removed = new SimpleBooleanProperty();
    private final boolean above;
    private final NoticeBand strip;
    private final ObservableValue<Body> body;
    /** The text of the first notice where it is a part that stays on one page. */
    private Optional<NoticeBand> part = Optional.empty();
    private boolean closed;

    private NoticeScreen(Screen screen, List<ShownNotice> notices, Supplier<List<ShownNotice>> current,
            ScreenContext context, ScreenLayout layout, Consumer<UnaryOperator<Session>> session) {
        this.screen = screen;
        this.notices = notices;
        this.current = current;
        this.context = context;
        this.layout = layout;
        this.session = session;
        this.above = !layout.large() && BandRoom.of(layout, notices.size()).holds(first().text());
        this.strip = above
                ? NoticeBand.of(first().text(), first().foreign(), buttons(), context.message("strip.closed"), layout)
                : NoticeBand.ofButtons(buttons(), layout);
        this.body = Bindings.createObjectBinding(this::present, open, removed, screen.body());
        open.subscribe(strip::hide);
    }

    /**
     * The screen itself while there is no notice for it.
     *
     * @param current the notices for it now, the most important one first
     * @param session changes the choices of the visitor
     */
    static Screen of(Screen screen, Supplier<List<ShownNotice>> current, ScreenContext context, ScreenLayout layout,
            Consumer<UnaryOperator<Session>> session) {
        var notices = current.get();
        return notices.isEmpty() ? screen
                : new NoticeScreen(screen, notices, current, context, layout, session);
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
        return above ? Optional.of(strip) : Optional.empty();
    }

    @Override
    public ObservableValue<Body> body() {
        return body;
    }

    @Override
    public ObservableValue<Boolean> playing() {
        return screen.playing();
    }

    @Override
    public ObservableValue<String> spoken() {
        return screen.spoken();
    }

    @Override
    public void left() {
        screen.left();
    }

    @Override
    public boolean isAsNew() {
        return screen.isAsNew() && !open.get() && !closed && notices.equals(current.get());
    }

    private ShownNotice first() {
        return notices.getFirst();
    }

    private Body present() {
        if (open.get()) {
            return all();
        }
        var plain = screen.body().getValue();
        if (above || closed) {
            return plain;
        }
        var text = Banner.block(first().text(), first().foreign(), layout);
        part = text instanceof Block.Whole(var banner, _)
                ? Optional.of(NoticeBand.ofText(banner, context.message("strip.closed")))
                : Optional.empty();
        return plain.between(List.of(part.<Block>map(Block::whole).orElse(text), Block.whole(strip)), List.of());
    }

    private Body all() {
        return new Body(List.of(),
                notices.stream().map(notice -> Banner.block(notice.text(), notice.foreign(), layout)).toList(),
                List.of(Block.whole(Buttons.primary(layout, Icon.CLOSE, context.message("home.notices.close"),
                        () -> open.set(false)))),
                1);
    }

    private List<Button> buttons() {
        var buttons = new ArrayList<Button>();
        if (notices.size() > 1) {
            var count = context.message("home.notices", context.formats().number(notices.size()));
            // In one line, so that both buttons may be in one row.
            buttons.add(Buttons.outlined(layout, Icon.INFO, count.replace(' ', NO_BREAK_SPACE),
                    () -> open.set(true)));
        }
        var close = Buttons.outlined(layout, Icon.CLOSE, context.message("strip.close"), this::close);
        close.setAccessibleText(context.message("strip.close.said"));
        buttons.add(close);
        return buttons;
    }

    private void close() {
        closed = true;
        strip.close();
        part.ifPresent(NoticeBand::close);
        // The lines of a long text are on several pages, of which none is left.
        removed.set(!above && part.isEmpty());
        session.accept(now -> now.withClosed(notices.stream().map(ShownNotice::notice).toList()));
    }

    /** The length in letters; wide ones count twice. */
    private static int width(String text) {
        return text.codePoints().map(letter -> letter >= FIRST_WIDE ? 2 : 1).sum();
    }
}
