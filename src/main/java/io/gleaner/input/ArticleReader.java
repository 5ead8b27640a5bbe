package io.gleaner.input;

import java.util.List;

/** Reads one format of input into an article. */
public sealed interface ArticleReader permits TextReader, HtmlReader {

    /** File name extensions of the format, in lower case, without the dot. */
    List<String> extensions();

    /**
     * The article that the bytes hold.
     *
     * @throws Unreadable when there is none
     */
    ReadArticle read(byte[] bytes, Origin origin) throws Unreadable;
}
