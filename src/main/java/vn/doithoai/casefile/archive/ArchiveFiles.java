package vn.doithoai.casefile.archive;

/** Takes files into the archive. */
public interface ArchiveFiles {

    /** @param path ASCII, with slashes, without anybody's name, e.g. {@code so-dang-ky/so-van-ban-di.pdf} */
    void add(String path, byte[] bytes);
}
