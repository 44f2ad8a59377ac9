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
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;

/** The home screen: one tile for each task, and the notices below. */
public final class HomeScreen implements Screen {

    /** The length of a notice from which it may be broken over pages: about three lines at 200 %. */
    private static final int LONG = 60;

    private final HomeViewModel model;
    private final ScreenContext context;
    private final ScreenLayout layout;
    private final ObjectProperty<Body> body;

    public HomeScreen(Content content, ScreenContext context, ScreenLayout layout) {
        this.model = new HomeViewModel(content, context);
        this.context = context;
        this.layout = layout;
        this.body = new SimpleObjectProperty<>(tasks());
    }

    @Override
    public Heading heading() {
        return new Heading(model.welcome(), model.organisation());
    }

    @Override
    public HeaderContent header() {
        return HeaderContent.picture(Pictogram.GLOBE);
    }

    @Override
    public ObservableValue<Body> body() {
        return body;
    }

    /** The tiles with the notice below; if there are several, the first one beside a button that opens all. */
    private Body tasks() {
        var notices = model.notices();
        var foot = notices.size() > 1 && !layout.large() ? List.of(Block.whole(noticeRow(notices))) : banners();
        var flow = new ArrayList<Block>(List.of(grid(model.tiles())));
        if (layout.scarce()) {
            // The header has no room for the place there.
            flow.add(Block.whole(TextLabels.muted(model.place())));
        }
        return new Body(List.of(), flow, foot, 1);
    }

    private Region noticeRow(List<String> notices) {
        var all = Buttons.outlined(layout, Icon.INFO,
                context.message("home.notices", context.formats().number(notices.size())),
                () -> body.set(allNotices()));
        // Two lines in portrait, one in landscape: more would cost a row of tiles.
        return new BesideOrAlone(new Banner(Icon.INFO, notices.getFirst()), all,
                layout.controlHeight() * (layout.portrait() ? 1.6 : 1), layout.tightGap());
    }

    /** All notices instead of the tiles. */
    private Body allNotices() {
        return new Body(List.of(), banners(), List.of(Block.whole(Buttons.primary(layout, Icon.CLOSE,
                context.message("home.notices.close"), () -> body.set(tasks())))), 1);
    }

    private List<Block> banners() {
        return model.notices().stream().map(this::banner).toList();
    }

    /** At 200 % a long notice may need more than a page, so it can be broken. */
    private Block banner(String notice) {
        return layout.large() && notice.length() > LONG
                ? new Block.Rows("banner", List.of(TextLabels.label(notice, "text-small", "text-notice")), false)
                : Block.whole(new Banner(Icon.INFO, notice));
    }

    private Block grid(List<HomeTile> tiles) {
        double least = layout.portrait() && !layout.reach() ? 240 : 168;
        int columns = layout.large() ? 1 : layout.portrait() || tiles.size() == 4 ? 2 : 3;
        return new Block.Grid(tiles.size(), i -> tile(tiles.get(i)), _ -> 1, columns, least, 460,
                layout.portrait() ? layout.gap() : layout.tightGap());
    }

    private Region tile(HomeTile tile) {
        return new Tile(layout, tile.picture(), tile.name(), tile.summary(), context.to(tile.destination()));
    }
}
