// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.wego.kiosk.session.Visit;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Body;
import org.wego.kiosk.ui.Frame;
import org.wego.kiosk.ui.Look;
import org.wego.kiosk.ui.PagedBody;
import org.wego.kiosk.ui.PagerWords;
import org.wego.kiosk.ui.Screen;
import org.wego.kiosk.ui.Texts;

/** One screen with everything around it: look zone, touch zone, action bar. */
public final class ScreenView extends Region {

    private final Frame frame;
    private final Look look;
    private final Header header;
    private final LookZone lookZone;
    private final PagedBody body;
    private final ActionBar bar;

    ScreenView(Frame frame, Visit visit, Identity identity, Screen screen, List<ActionBar.Word> languageWords,
            Runnable back) {
        this.frame = frame;
        this.look = screen.look();
        header = new Header(identity, visit, frame);
        lookZone = new LookZone(frame, header, screen.heading(), look);
        var words = new PagerWords(visit.say("pager.previous"), visit.say("pager.next"),
                (page, pages) -> visit.say("pager.position", page, pages));
        body = new PagedBody(frame, content(frame, screen), words);
        bar = new ActionBar(frame, visit, languageWords, back);
        getStyleClass().addAll("kiosk", "lang-" + visit.lang().tag());
        addStyle(frame.portrait() ? "portrait" : "landscape", true);
        addStyle("large", frame.large());
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

    void tick() {
        header.tick();
    }

    @Override
    protected void layoutChildren() {
        double barHeight = ActionBar.height(frame);
        double barY = getHeight() - barHeight;
        bar.resizeRelocate(0, barY, getWidth(), barHeight);
        double margin = frame.margin();
        double x = 0;
        double y = 0;
        if (frame.portrait()) {
            y = hasLookZone() ? LookZone.height(frame, look) : 0;
            lookZone.resizeRelocate(0, 0, getWidth(), y);
        } else {
            x = frame.railWidth();
            lookZone.resizeRelocate(0, 0, x, barY);
        }
        double top = frame.portrait() ? 32 : margin;
        body.resizeRelocate(x + margin, y + top, getWidth() - x - 2 * margin, barY - y - top - 24);
    }

    private boolean hasLookZone() {
        return !(look instanceof Look.None) || !frame.portrait() || frame.reach();
    }

    /** In reach mode the title moves down into the touch zone. */
    private static ObservableValue<Body> content(Frame frame, Screen screen) {
        boolean titleBelow = frame.portrait() && frame.reach() && !(screen.look() instanceof Look.None);
        if (!titleBelow) {
            return screen.body();
        }
        var title = Texts.title(screen.heading().title().replace('\n', ' '));
        var subtitle = screen.heading().subtitle().map(Texts::muted);
        return Bindings.createObjectBinding(() -> {
            var body = screen.body().getValue();
            var head = new ArrayList<Block>();
            head.add(Block.whole(title));
            subtitle.ifPresent(text -> head.add(Block.whole(text)));
            head.addAll(body.head());
            return new Body(head, body.flow(), body.foot(), body.columns());
        }, screen.body());
    }

    private void addStyle(String styleClass, boolean add) {
        if (add) {
            getStyleClass().add(styleClass);
        }
    }
}
