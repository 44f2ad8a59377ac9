// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.view;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.FixedSizeLabel;
import org.wego.kiosk.ui.LanguageStyle;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.control.MultilingualButton;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.PagedBody;
import org.wego.kiosk.ui.page.PagerWords;
import org.wego.kiosk.ui.page.Screen;

/** One screen with its frame: header area, touch zone, action bar. */
public final class ScreenView extends Region {

    /** The upper edge of the highest control in portrait, px: 1220 mm above the floor. */
    private static final double HIGHEST_CONTROL = 512;

    private final ScreenLayout frame;
    private final HeaderContent content;
    private final Header header;
    private final Region headerArea;
    private final ReleasedParts released = new ReleasedParts();
    private final PagedBody body;
    private final ActionBar bar;
    private final Optional<Region> over;

    public ScreenView(ScreenLayout frame, ScreenContext context, HeaderInfo identity, Screen screen,
            List<MultilingualButton.ButtonWord> languageWords,
            boolean speaks, boolean calls, Runnable back) {
        this.frame = frame;
        this.content = screen.header();
        header = new Header(identity, context);
        headerArea = HeaderArea.create(frame, header, screen::heading, content);
        var words = new PagerWords(context.message("pager.previous"), context.message("pager.next"),
                (page, pages) -> context.message("pager.position", page, pages));
        body = new PagedBody(frame, HeaderInBody.of(frame, screen, content, header, released), words);
        bar = new ActionBar(frame, context, languageWords, speaks, calls, header::corner, back);
        getStyleClass().add("kiosk");
        screen.colour().accept(this);
        LanguageStyle.mark(this, context.lang());
        addStyle(frame.portrait() ? "portrait" : "landscape", true);
        addStyle("large", frame.large());
        addStyle("medium", frame.large() && frame.scale() < 2);
        addStyle("reach", frame.reach());
        addStyle("contrast", frame.contrast());
        over = screen.over();
        if (!frame.portrait()) {
            over.ifPresent(getChildren()::add);
        }
        if (hasHeaderArea()) {
            getChildren().add(headerArea);
        }
        if (frame.portrait()) {
            over.ifPresent(getChildren()::add);
        }
        getChildren().addAll(body, bar);
    }

    public ScreenLayout frame() {
        return frame;
    }

    /** The pages of the touch zone. */
    public PagedBody body() {
        return body;
    }

    /**
     * Updates every time on the screen; page, focus and films stay as they are.
     *
     * @return how long the times stay right
     */
    public Duration tick() {
        header.tick();
        tick(this);
        return header.untilNextMinute();
    }

    private static void tick(Node node) {
        switch (node) {
            case FixedSizeLabel label -> label.tick();
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(ScreenView::tick);
            default -> {
                // This node shows no time.
            }
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double bottom = getHeight();
        if (frame.barAtSide()) {
            width -= bar.prefWidth(-1);
            bar.resizeRelocate(width, 0, bar.prefWidth(-1), getHeight());
        } else {
            bottom -= bar.prefHeight(width);
            bar.resizeRelocate(0, bottom, width, bar.prefHeight(width));
        }
        double start = frame.portrait() ? 0 : layOutOver(width, bottom);
        double top = start + (frame.scarce() ? 20 : frame.portrait() ? 24 : 20);
        double below = frame.scarce() ? 16 : frame.portrait() ? 24 : 16;
        if (hasColumn()) {
            double column = content.column();
            double above = isOverBodyOnly(bottom - start) ? 0 : start;
            headerArea.resizeRelocate(0, above, column, bottom - above);
            if (headerArea instanceof ColumnHeader narrow) {
                narrow.release(bottom - above).forEach(part -> released.add(part, content));
            }
            body.resizeRelocate(column + frame.margin(), top, width - column - 2 * frame.margin(),
                    bottom - top - below);
            return;
        }
        double strip = frame.portrait() && over.isPresent() ? Math.ceil(over.get().prefHeight(width)) : 0;
        double room = bottom - top - below - strip;
        double inner = width - 2 * frame.margin();
        if (frame.portrait() && frame.large() && !frame.reach()) {
            body.keepControlsBelow(
                    Math.max(0, HIGHEST_CONTROL - (hasHeaderArea() ? headerArea.minHeight(width) : 0) - top));
        }
        double headerHeight = hasHeaderArea() ? headerHeight(width, inner, room) : 0;
        headerArea.resizeRelocate(0, start, width, headerHeight);
        if (strip > 0) {
            // Its buttons must not be higher than the controls of the body: below the header area, or at the end.
            over.get().resizeRelocate(0, hasHeaderArea() ? headerHeight : bottom - strip, width, strip);
        }
        double bodyTop = headerHeight + top + (hasHeaderArea() ? strip : 0);
        body.resizeRelocate(frame.margin(), bodyTop, inner, room - headerHeight);
    }

    /** Lays out what is above everything in landscape; returns its height. */
    private double layOutOver(double width, double bottom) {
        if (over.isEmpty()) {
            return 0;
        }
        var region = over.get();
        double left = isOverBodyOnly(bottom - Math.ceil(region.prefHeight(width))) ? content.column() : 0;
        double height = Math.ceil(region.prefHeight(width - left));
        region.resizeRelocate(left, 0, width - left, height);
        return height;
    }

    /** Whether the titles in the column beside the body need more than a height, so that nothing can be above them. */
    private boolean isOverBodyOnly(double height) {
        return hasColumn() && headerArea.minHeight(content.column()) > height;
    }

    /** The header area takes the height that the body does not need, within its bounds. */
    private double headerHeight(double width, double inner, double room) {
        double least = headerArea.minHeight(width);
        double most = headerArea.maxHeight(width);
        return least >= most ? least : Math.clamp(Math.floor(room - body.fit(inner, room - least)), least, most);
    }

    private boolean hasColumn() {
        return hasHeaderArea() && !frame.portrait() && !frame.large() && content.column() > 0;
    }

    private boolean hasHeaderArea() {
        return content.present() || (frame.portrait() && frame.reach());
    }

    private void addStyle(String styleClass, boolean add) {
        if (add) {
            getStyleClass().add(styleClass);
        }
    }

    /** The position of the present page: 0 for the first, nearly 1 for the last. */
    public double progress() {
        return (double) body().pageProperty().get() / body().pageCountProperty().get();
    }

    /** Turns to the page at a position as given by {@link #progress}. */
    public void turnTo(double progress) {
        body().turnTo((int) Math.round(progress * body().pageCountProperty().get()));
    }
}
