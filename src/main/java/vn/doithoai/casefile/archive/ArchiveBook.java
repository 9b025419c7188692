package vn.doithoai.casefile.archive;

/**
 * Puts a book of the round (a register, a list) into the archive. All beans of this type are asked, in their order. The
 * same record must give the same bytes: no clock, no id made up on the way.
 */
public interface ArchiveBook {

    /** @param files takes what the book consists of */
    void write(ArchiveContents contents, ArchiveFiles files);
}
