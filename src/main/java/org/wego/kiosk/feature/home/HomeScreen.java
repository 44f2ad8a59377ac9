// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.home;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.Banner;
import org.wego.kiosk.ui.control.BesideOrAlone;
import org.wego.kiosk.ui.control.Buttons;
import org.wego.kiosk.ui.control.Tile;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderVisual;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;

/** Home: one tile for each task, the notices below. */
public final class HomeScreen implements Screen {

    /** About three lines of large letters. */
    private static final int LONG = 60;

    private final HomeViewModel model;
    private final ScreenContext context;
    private final ScreenLayout frame;
    private final ObjectProperty<Body> body;

    public HomeScreen(Content content, ScreenContext context, ScreenLayout frame) {
        this.model = new HomeViewModel(content, context);
        this.context = context;
        this.frame = frame;
        this.body = new SimpleObjectProperty<>(tasks());
    }

    @Override
    public Heading heading() {
        return new Heading(model.welcome(), model.organisation());
    }

    @Override
    public HeaderVisual visual() {
        return new HeaderVisual.HeaderPicture(Pictogram.GLOBE);
    }

    @Override
    public ObservableValue<Body> body() {
        return body;
    }

    /** The tiles, with the notice below; of several the first, beside the button that opens all. */
    private Body tasks() {
        var notices = model.notices();
        var foot = notices.size() > 1 && !frame.large() ? List.of(Block.whole(several(notices))) : banners();
        var flow = new ArrayList<Block>(List.of(grid(model.tiles())));
        if (frame.scarce()) {
            // There the header has no room for it.
            flow.add(Block.whole(TextLabels.muted(model.place())));
        }
        return new Body(List.of(), flow, foot, 1);
    }

    private Region several(List<String> notices) {
        var all = Buttons.outlined(frame, Icon.INFO,
                context.message("home.notices", context.formats().number(notices.size())), () -> body.set(announced()));
        // Two lines on a high glass, one on a wide one: more would cost a row of tiles.
        return new BesideOrAlone(new Banner(Icon.INFO, notices.getFirst()), all,
                frame.controlHeight() * (frame.portrait() ? 1.6 : 1), frame.tightGap());
    }

    /** All notices in the place of the tiles. */
    private Body announced() {
        return new Body(List.of(), banners(), List.of(Block.whole(Buttons.primary(frame, Icon.CLOSE,
                context.message("home.notices.close"), () -> body.set(tasks())))), 1);
    }

    private List<Block> banners() {
        return model.notices().stream().map(this::banner).toList();
    }

    /** Where letters are large, a page may have no room for all of a long notice: it goes on on the next. */
    private Block banner(String notice) {
        return frame.large() && notice.length() > LONG
                ? new Block.Rows("banner", List.of(TextLabels.label(notice, "text-small", "text-notice")), false)
                : Block.whole(new Banner(Icon.INFO, notice));
    }

    private Block grid(List<HomeTile> tiles) {
        double least = frame.portrait() && !frame.reach() ? 240 : 168;
        int columns = frame.large() ? 1 : frame.portrait() || tiles.size() == 4 ? 2 : 3;
        return new Block.Grid(tiles.size(), i -> tile(tiles.get(i)), _ -> 1, columns, least, 460,
                frame.portrait() ? frame.gap() : frame.tightGap());
    }

    private Region tile(HomeTile tile) {
        return new Tile(frame, tile.picture(), tile.name(), tile.summary(), context.to(tile.destination()));
    }
}
