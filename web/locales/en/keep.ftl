keep-heading = Share, save and print
keep-copy-link = Make a link
keep-link-warning = Whoever has the link can see your answers. They are in the link, not on any server.
keep-link-label = Link to this absence
keep-link-copied = The link is copied.
keep-link-manual = Copy the link from the field.
keep-print = Print
keep-save-file = Save as a file
keep-open-file = Open a saved file
keep-remember = Remember my answers in this browser
keep-remember-hint = Unticked, your answers are gone when you close the tab.
keep-forget = Delete everything stored here
keep-forgotten = All answers stored in this browser are deleted.
keep-opened = Your answers are loaded.
keep-open-too-long = { $from ->
    [file] The file is too large to have been saved here. Choose a file that you saved with “Save as a file”.
    [storage] What is stored in the browser is too large to be your answers.
   *[link] The link is too long to have been made here. Ask for it to be sent again.
}
keep-open-newer = { $from ->
    [file] The file was saved by a newer version of the page. Reload the page and open the file again.
    [storage] The answers in the browser were stored by a newer version of the page. Reload the page.
   *[link] The link was made by a newer version of the page. Reload the page.
}
keep-open-other-tool = { $from ->
    [file] The file belongs to “{ $tool }”. Open it there.
    [storage] What is stored in the browser belongs to “{ $tool }”.
   *[link] The link belongs to “{ $tool }”. Open it there.
}
keep-open-unknown-tool = { $from ->
    [file] The file belongs to another tool, which this version of the site does not have. Reload the page and open the file again.
    [storage] What is stored in the browser belongs to another tool, which this version of the site does not have. Reload the page.
   *[link] The link belongs to another tool, which this version of the site does not have. Reload the page.
}
keep-open-cpr = { $from ->
    [file] Something in the file looks like a civil registration number (CPR). So it is not opened. Delete the number in the file and open it again.
    [storage] Something stored in the browser looks like a civil registration number (CPR). So it is not opened.
   *[link] Something in the link looks like a civil registration number (CPR). So it is not opened. Ask for a link without the number.
}
keep-open-not-text = { $from ->
    [file] The file is not plain text. It may be another kind of file, or saved in another encoding than UTF-8. Choose a file that you saved with “Save as a file”.
    [storage] What is stored in the browser is not plain text and cannot be read.
   *[link] The link is not plain text and cannot be read. Ask for it to be sent again.
}
keep-open-damaged = { $from ->
    [file] The file cannot be read. It was not saved here, or it has been changed since. Choose a file that you saved with “Save as a file”.
    [storage] What is stored in the browser cannot be read. It was not stored here, or it has been changed since.
   *[link] The link cannot be read. Part of it is missing or changed. Copy the whole link and try again.
}
keep-open-unchanged = Your answers are unchanged.
keep-open-storage-unchanged = It stays there until you tick “Remember my answers in this browser” or choose “Delete everything stored here”.
keep-storage-blocked = The browser does not allow anything to be stored.
