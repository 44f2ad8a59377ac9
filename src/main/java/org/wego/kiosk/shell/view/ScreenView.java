// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.view;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.FixedSizeLabel;
import org.wego.kiosk.ui.LanguageStyle;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.MultilingualButton;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderVisual;
import org.wego.kiosk.ui.page.PagedBody;
import org.wego.kiosk.ui.page.PagerWords;
import org.wego.kiosk.ui.page.Screen;

/** One screen with its frame: header area, touch zone, action bar. */
public final class ScreenView extends Region {

    private final ScreenLayout frame;
    private final HeaderVisual visual;
    private final Header header;
    private final HeaderArea headerArea;
    private final PagedBody body;
    private final ActionBar bar;

    public ScreenView(ScreenLayout frame, ScreenContext context, HeaderInfo identity, Screen screen,
            List<MultilingualButton.ButtonWord> languageWords,
            boolean speaks, Runnable back) {
        this.frame = frame;
        this.visual = screen.visual();
        header = new Header(identity, context, frame);
        headerArea = new HeaderArea(frame, header, screen::heading, visual);
        var words = new PagerWords(context.message("pager.previous"), context.message("pager.next"),
                (page, pages) -> context.message("pager.position", page, pages));
        body = new PagedBody(frame, content(frame, screen, header), words);
        bar = new ActionBar(frame, context, languageWords, speaks, back);
        getStyleClass().add("kiosk");
        LanguageStyle.mark(this, context.lang());
        addStyle(frame.portrait() ? "portrait" : "landscape", true);
        addStyle("large", frame.large());
        addStyle("medium", frame.large() && frame.scale() < 2);
        addStyle("reach", frame.reach());
        addStyle("contrast", frame.contrast());
        if (hasHeaderArea()) {
            getChildren().add(headerArea);
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
        double y = hasHeaderArea() ? headerArea.height(width) : 0;
        headerArea.resizeRelocate(0, 0, width, y);
        double top = frame.scarce() ? 20 : frame.portrait() ? 32 : 20;
        double below = frame.scarce() ? 16 : frame.portrait() ? 24 : 16;
        body.resizeRelocate(frame.margin(), y + top, width - 2 * frame.margin(), bottom - y - top - below);
    }

    private boolean hasHeaderArea() {
        return !(visual instanceof HeaderVisual.NoHeader) || (frame.portrait() && frame.reach());
    }

    /**
     * The body, below the part of the heading that has no room in the header area: in reach mode all of it, at 200 %
     * the subtitle.
     */
    private static ObservableValue<Body> content(ScreenLayout frame, Screen screen, Header header) {
        if (!frame.scarce() || screen.visual() instanceof HeaderVisual.NoHeader) {
            return screen.body();
        }
        var heading = screen.heading();
        var head = new ArrayList<Block>();
        if (frame.portrait() && frame.reach()) {
            head.add(Block
                    .whole(header.beside(TextLabels.label(heading.title().replace('\n', ' '), "text-page-title"))));
        }
        heading.subtitle()
                .ifPresent(_ -> head.add(Block.whole(HeaderArea.subtitle(screen::heading, "text-small"))));
        return Bindings.createObjectBinding(() -> screen.body().getValue().under(head), screen.body());
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
