package config

import (
	"io"
	"log/slog"
)

// Logger writes to w as [node] says. Call it after Check.
func (c *Config) Logger(w io.Writer) *slog.Logger {
	level, err := c.logLevel()
	if err != nil {
		level = slog.LevelInfo
	}
	options := &slog.HandlerOptions{Level: level}
	if c.Node.LogFormat == "json" {
		return slog.New(slog.NewJSONHandler(w, options))
	}
	return slog.New(slog.NewTextHandler(w, options))
}
