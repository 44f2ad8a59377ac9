// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.util.function.IntFunction;
import org.wego.kiosk.model.Lang;

/**
 * Pages that belong together.
 *
 * @param title by which a reader's window and an archive name it
 * @param author whose it is
 * @param lang in which most of it is written
 * @param pages how many there are
 * @param page gives one of them, from 0; called on the thread that writes
 */
public record PrintedDocument(String title, String author, Lang lang, int pages, IntFunction<PrintedPage> page) {}
