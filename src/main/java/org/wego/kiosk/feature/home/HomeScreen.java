// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.home;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.session.ShownNotice;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.art.StreetArt;
import org.wego.kiosk.ui.control.Banner;
import org.wego.kiosk.ui.control.BesideOrAlone;
import org.wego.kiosk.ui.control.Buttons;
import org.wego.kiosk.ui.control.Tile.TileSize;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;

/** The home screen: one tile for each task, and the notices below. */
public final class HomeScreen implements Screen {

    private static final double COLUMN = 540;

    private final HomeViewModel model;
    private final HomeGrid grid;
    private final ScreenContext context;
    private final ScreenLayout layout;
    private final Body tasks;
    private final List<ShownNotice> notices;
    private final ObjectProperty<Body> body;

    public HomeScreen(Content content, ScreenContext context, ScreenLayout layout) {
        this(new HomeViewModel(content, context), context, layout);
    }

    private HomeScreen(HomeViewModel model, ScreenContext context, ScreenLayout layout) {
        this(model, model.tiles(), context, layout);
    }

    /** A home screen with given tiles. */
    HomeScreen(HomeViewModel model, List<HomeTile> tiles, ScreenContext context, ScreenLayout layout) {
        this.model = model;
        this.grid = new HomeGrid(tiles, context, layout);
        this.context = context;
        this.layout = layout;
        this.notices = model.notices();
        this.tasks = tasks();
        this.body = new SimpleObjectProperty<>(tasks);
    }

    @Override
    public Heading heading() {
        // Where room is scarce the organisation is below the tiles, and gives way to them.
        return layout.scarce() ? new Heading(model.welcome()) : new Heading(model.welcome(), model.organisation());
    }

    @Override
    public HeaderContent header() {
        return HeaderContent.plain().withColumn(COLUMN).withArt(StreetArt.of(layout, model.floor()));
    }

    @Override
    public ObservableValue<Body> body() {
        return body;
    }

    /** Unless all notices are open, or a notice has begun or ended. */
    @Override
    public boolean isAsNew() {
        return body.get().equals(tasks) && model.notices().equals(notices);
    }

    /** The tiles with the notice below; if there are several, the first one beside a button that opens all. */
    private Body tasks() {
        if (layout.large() && layout.portrait() && !layout.reach()) {
            // Nothing may be touched in the upper part of the display, so what there is to read is there.
            return below(banners(), grid.dense(TileSize.DENSE))
                    .orDenser(() -> below(banners(), grid.dense(TileSize.NAME_ONLY)))
                    .orDenser(() -> below(model.urgentNotices().isEmpty() ? List.of(Block.whole(organisation()))
                            : urgent(), grid.dense(TileSize.NAME_ONLY), toNotices()));
        }
        if (layout.large()) {
            return large(grid.dense(TileSize.DENSE), organisation(), place())
                    .orDenser(() -> large(grid.dense(TileSize.DENSE)))
                    .orDenser(() -> large(grid.dense(TileSize.NAME_ONLY)))
                    .orDenser(() -> below(urgent(), grid.dense(TileSize.NAME_ONLY), toNotices()));
        }
        if (layout.scarce()) {
            return body(grid.dense(TileSize.DENSE), organisation(), place())
                    .orDenser(() -> body(grid.dense(TileSize.DENSE), place()))
                    .orDenser(() -> body(grid.dense(TileSize.DENSE)))
                    .orDenser(() -> body(grid.dense(TileSize.NAME_ONLY)));
        }
        return body(grid.roomy()).orDenser(() -> body(grid.dense(TileSize.CLOSE)))
                .orDenser(() -> body(grid.dense(TileSize.DENSE)))
                .orDenser(() -> body(grid.dense(TileSize.NAME_ONLY)));
    }

    private static Body below(List<Block> above, Block tiles) {
        return below(above, tiles, List.of());
    }

    private static Body below(List<Block> above, Block tiles, List<Block> end) {
        return Body.of(Stream.of(above, List.of(tiles), end).flatMap(List::stream).toArray(Block[]::new));
    }

    /** The tiles between the notices with a time limit, which are thus on the first page, and the others. */
    private Body large(Block tiles, Region... background) {
        return below(urgent(), tiles, Stream.concat(Arrays.stream(background).map(Block::whole),
                banners(model.standingNotices())).toList());
    }

    private Body body(Block tiles, Region... background) {
        var urgent = model.urgentNotices();
        var all = model.notices();
        var above = new ArrayList<Block>();
        // All but one, which is beside the button, or alone below the tiles.
        urgent.stream().skip(1).map(this::banner).forEach(above::add);
        above.add(tiles);
        Arrays.stream(background).map(Block::whole).forEach(above::add);
        return new Body(List.of(), above, all.size() > 1 ? List.of(Block.whole(noticeRow(all.getFirst(),
                !urgent.isEmpty()))) : banners(), 1);
    }

    /** A button instead of the notices without a time limit; nothing if there are none. */
    private List<Block> toNotices() {
        return model.standingNotices().isEmpty() ? List.of() : List.of(Block.whole(allNoticesButton()));
    }

    private Button allNoticesButton() {
        return Buttons.outlined(layout, Icon.INFO,
                context.message("home.notices", context.formats().number(model.notices().size())),
                () -> body.set(allNotices()));
    }

    private Region organisation() {
        return TextLabels.muted(model.organisation());
    }

    private Region place() {
        return TextLabels.muted(model.place());
    }

    /** A notice beside the button that opens all; an urgent one may take as many lines as it needs. */
    private Region noticeRow(ShownNotice notice, boolean urgent) {
        // Two lines in portrait, one in landscape: more would cost a row of tiles.
        return new BesideOrAlone(Banner.of(notice.text(), notice.foreign()), allNoticesButton(),
                urgent ? Double.MAX_VALUE : layout.controlHeight() * (layout.portrait() ? 1.6 : 1),
                layout.tightGap());
    }

    /** All notices instead of the tiles. */
    private Body allNotices() {
        return new Body(List.of(), banners(), List.of(Block.whole(Buttons.primary(layout, Icon.CLOSE,
                context.message("home.notices.close"), () -> body.set(tasks())))), 1);
    }

    private List<Block> banners() {
        return banners(model.notices()).toList();
    }

    private List<Block> urgent() {
        return banners(model.urgentNotices()).toList();
    }

    private Stream<Block> banners(List<ShownNotice> notices) {
        return notices.stream().map(this::banner);
    }

    private Block banner(ShownNotice notice) {
        return Banner.block(notice.text(), notice.foreign(), layout);
    }
}
