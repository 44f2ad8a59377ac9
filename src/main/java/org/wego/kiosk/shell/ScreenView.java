// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.wego.kiosk.session.Visit;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Body;
import org.wego.kiosk.ui.Frame;
import org.wego.kiosk.ui.LanguageStyle;
import org.wego.kiosk.ui.Look;
import org.wego.kiosk.ui.PagedBody;
import org.wego.kiosk.ui.PagerWords;
import org.wego.kiosk.ui.Screen;
import org.wego.kiosk.ui.SteadyLabel;
import org.wego.kiosk.ui.Texts;
import org.wego.kiosk.ui.WordsButton;

/** One screen with everything around it: look zone, touch zone, action bar. */
public final class ScreenView extends Region {

    private final Frame frame;
    private final Look look;
    private final Header header;
    private final LookZone lookZone;
    private final PagedBody body;
    private final ActionBar bar;

    ScreenView(Frame frame, Visit visit, Identity identity, Screen screen, List<WordsButton.Word> languageWords,
            boolean speaks, Runnable back) {
        this.frame = frame;
        this.look = screen.look();
        header = new Header(identity, visit, frame);
        lookZone = new LookZone(frame, header, screen::heading, look);
        var words = new PagerWords(visit.say("pager.previous"), visit.say("pager.next"),
                (page, pages) -> visit.say("pager.position", page, pages));
        body = new PagedBody(frame, content(frame, screen, header), words);
        bar = new ActionBar(frame, visit, languageWords, speaks, back);
        getStyleClass().add("kiosk");
        LanguageStyle.mark(this, visit.lang());
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

    Frame frame() {
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
    Duration tick() {
        header.tick();
        tick(this);
        return header.untilNextMinute();
    }

    private static void tick(Node node) {
        switch (node) {
            case SteadyLabel label -> label.tick();
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
        return !(look instanceof Look.None) || (frame.portrait() && frame.reach());
    }

    /** What has no room in the look zone moves down into the touch zone: in reach mode all, at 200 % the subtitle. */
    private static ObservableValue<Body> content(Frame frame, Screen screen, Header header) {
        if (!frame.scarce() || screen.look() instanceof Look.None) {
            return screen.body();
        }
        var heading = screen.heading();
        var head = new ArrayList<Block>();
        if (frame.portrait() && frame.reach()) {
            head.add(Block.whole(header.beside(Texts.label(heading.title().replace('\n', ' '), "text-page-title"))));
        }
        heading.subtitle()
                .ifPresent(_ -> head.add(Block.whole(LookZone.subtitle(screen::heading, "text-small"))));
        return Bindings.createObjectBinding(() -> screen.body().getValue().under(head), screen.body());
    }

    private void addStyle(String styleClass, boolean add) {
        if (add) {
            getStyleClass().add(styleClass);
        }
    }

    /** How far through its pages the screen is: 0 at the first, nearly 1 at the last. */
    double progress() {
        return (double) body().pageProperty().get() / body().pageCountProperty().get();
    }

    /** Turns to the page that is as far through as another was. */
    void turnTo(double progress) {
        body().turnTo((int) Math.round(progress * body().pageCountProperty().get()));
    }
}
