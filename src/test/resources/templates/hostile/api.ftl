${text?api.getClass()}
