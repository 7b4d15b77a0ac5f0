//! Requests to other machines, for the commands that make them: `deploy` and `check --links`. Nothing else does, and the built
//! site never does.
