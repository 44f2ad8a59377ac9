// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.home;

import java.util.List;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.control.Tile;
import org.wego.kiosk.ui.control.Tile.TileSize;

/** The grid of tiles in several densities, for one subject up to about twelve. */
final class HomeGrid {

    /** The least height of a row with large pictures, px. */
    private static final double ROOMY = 300;
    private static final double TALLEST = 460;
    /** The least height of a row of the densest grid, px. */
    private static final double LEAST = 96;

    private final List<HomeTile> tiles;
    private final ScreenContext context;
    private final ScreenLayout layout;

    HomeGrid(List<HomeTile> tiles, ScreenContext context, ScreenLayout layout) {
        this.tiles = List.copyOf(tiles);
        this.context = context;
        this.layout = layout;
    }

    /** Rows with large pictures. */
    Block roomy() {
        return grid(TileSize.ROOMY, ROOMY, layout.portrait() ? layout.gap() : layout.tightGap());
    }

    /** Rows as low as the texts of tiles of a size allow. */
    Block dense(TileSize size) {
        return grid(size, LEAST, layout.tightGap());
    }

    private Block grid(TileSize size, double least, double gap) {
        int perRow = perRow();
        // In halves of a tile, so that the tiles of the last row can share its width.
        int halves = 2 * perRow;
        int last = tiles.size() % perRow;
        return new Block.Grid(tiles.size(), i -> tile(tiles.get(i), size),
                i -> last > 0 && i >= tiles.size() - last ? halves / last : 2, halves, least, TALLEST, gap);
    }

    private int perRow() {
        return layout.large() ? 1 : layout.portrait() || tiles.size() == 4 ? 2 : 3;
    }

    private Tile tile(HomeTile content, TileSize size) {
        var tile = new Tile(layout, size, content.picture(), content.name(), content.facts(),
                context.to(content.destination()));
        content.colour().accept(tile);
        return tile;
    }
}
