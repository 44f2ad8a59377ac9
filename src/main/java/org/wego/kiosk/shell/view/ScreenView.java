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

/** One screen with everything around it: look zone, touch zone, action bar. */
public final class ScreenView extends Region {

    private final ScreenLayout frame;
    private final HeaderVisual visual;
    private final Header header;
    private final HeaderArea lookZone;
    private final PagedBody body;
    private final ActionBar bar;

    public ScreenView(ScreenLayout frame, ScreenContext context, HeaderInfo identity, Screen screen,
            List<MultilingualButton.ButtonWord> languageWords,
            boolean speaks, Runnable back) {
        this.frame = frame;
        this.visual = screen.visual();
        header = new Header(identity, context, frame);
        lookZone = new HeaderArea(frame, header, screen::heading, visual);
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
        if (hasLookZone()) {
            getChildren().add(lookZone);
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
     * Shows the present time wherever a time is shown; page, focus and films stay as they are.
     *
     * @return how long that holds
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
                // It shows no time.
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
        double y = hasLookZone() ? lookZone.height(width) : 0;
        lookZone.resizeRelocate(0, 0, width, y);
        double top = frame.scarce() ? 20 : frame.portrait() ? 32 : 20;
        double below = frame.scarce() ? 16 : frame.portrait() ? 24 : 16;
        body.resizeRelocate(frame.margin(), y + top, width - 2 * frame.margin(), bottom - y - top - below);
    }

    private boolean hasLookZone() {
        return !(visual instanceof HeaderVisual.NoHeader) || (frame.portrait() && frame.reach());
    }

    /** What has no room in the look zone moves down into the touch zone: in reach mode all, at 200 % the subtitle. */
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

    /** How far through its pages the screen is: 0 at the first, nearly 1 at the last. */
    public double progress() {
        return (double) body().pageProperty().get() / body().pageCountProperty().get();
    }

    /** Turns to the page that is as far through as another was. */
    public void turnTo(double progress) {
        body().turnTo((int) Math.round(progress * body().pageCountProperty().get()));
    }
}
