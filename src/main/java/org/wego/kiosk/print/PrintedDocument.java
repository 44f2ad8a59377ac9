// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.util.function.IntFunction;
import org.wego.kiosk.model.Lang;

/**
 * A document to print or export.
 *
 * @param title the title in the PDF metadata
 * @param author the author in the PDF metadata
 * @param lang the main language of the text
 * @param pages the number of pages
 * @param page supplies the page of an index, from 0; called on the writing thread
 */
public record PrintedDocument(String title, String author, Lang lang, int pages, IntFunction<PrintedPage> page) {}
