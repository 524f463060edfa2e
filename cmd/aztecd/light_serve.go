package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"time"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/light"
)

func lightServeCommand() *cobra.Command {
	var f lightFlags
	var listen string
	c := &cobra.Command{
		Use:   "serve",
		Short: "Serve GET /chunk/N and /tx/HASH, verified, as JSON",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			o, err := f.read()
			if err != nil {
				return err
			}
			ctx, stop := untilStopped(c.Context())
			defer stop()
			s, err := light.NewServer(ctx, o, time.Now)
			if err != nil {
				return err
			}
			defer s.Close()
			return serve(ctx, c.ErrOrStderr(), listen, s.HTTP())
		},
	}
	f.add(c, false)
	c.Flags().StringVar(&listen, "listen", "127.0.0.1:8790", "where to serve")
	return c
}

// serve serves HTTP until ctx ends.
func serve(ctx context.Context, out io.Writer, listen string, server *http.Server) error {
	var config net.ListenConfig
	l, err := config.Listen(ctx, "tcp", listen)
	if err != nil {
		return fmt.Errorf("listen: %w", err)
	}
	fmt.Fprintf(out, "Serve http://%s/chunk/N and http://%s/tx/HASH\n", l.Addr(), l.Addr())
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(l) }()
	select {
	case err := <-ended:
		return err
	case <-ctx.Done():
		err := server.Close()
		return errors.Join(err, served(<-ended))
	}
}

// served is why a server ended, unless it was closed.
func served(err error) error {
	if errors.Is(err, http.ErrServerClosed) {
		return nil
	}
	return err
}
