// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.lobbies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.lobbies.LobbyRow.GroupLine;
import org.wego.kiosk.desk.lobbies.LobbyRow.UnitLine;
import org.wego.kiosk.link.site.JudgedUnit;

/** Lists the lobbies that pass the filters, below their groups. */
record LobbyListing(LobbyWords lobbyWords, DeskState state, SiteCalls calls) {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int DIGITS = 12;

    /**
     * The lines of the list.
     *
     * @param filter words that a lobby must contain
     */
    List<LobbyRow> lines(SiteNews news, String filter, LobbyFilter kind) {
        var typed = filter.strip().toLowerCase(Locale.ROOT).split("\\s+");
        var all = new ArrayList<LobbyRow>();
        var group = new ArrayList<UnitLine>();
        var name = Optional.<String>empty();
        for (var lobby : inOrder(news.report().lobbies())) {
            var own = lobby.state().group().orElseGet(() -> state.words().get("lobbies.group.none"));
            if (!Optional.of(own).equals(name)) {
                add(name, group, all);
                name = Optional.of(own);
            }
            var line = lobbyWords.line(lobby, news, calls.sentence(lobby.unit()));
            var text = (own + " " + line.spoken() + " " + lobby.state().problems()).toLowerCase(Locale.ROOT);
            if (kind.accepts(lobby) && Arrays.stream(typed).allMatch(text::contains)) {
                group.add(line);
            }
        }
        add(name, group, all);
        return all;
    }

    /** Groups first, and numbers in names as numbers: lobby-2 before lobby-10. */
    static List<JudgedUnit> inOrder(List<JudgedUnit> lobbies) {
        return lobbies.stream().sorted(Comparator.comparing((JudgedUnit lobby) -> padded(lobby.state().group().orElse(
                ""))).thenComparing(lobby -> padded(lobby.unit()))).toList();
    }

    private static String padded(String name) {
        return NUMBER.matcher(name).replaceAll(found -> "0".repeat(Math.max(0, DIGITS - found.group().length()))
                + found.group());
    }

    private void add(Optional<String> name, List<UnitLine> group, List<LobbyRow> all) {
        if (!group.isEmpty()) {
            name.ifPresent(text -> all.add(new GroupLine(text, state.formats().number(group.size()))));
            all.addAll(group);
            group.clear();
        }
    }
}
