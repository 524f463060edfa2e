package main

import (
	"fmt"
	"io"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/api"
)

// versions names the program and what it is built on.
func versions() api.Versions {
	return api.Versions{
		Aztecd: version, Commit: commit,
		CometBFT:   moduleVersion("github.com/cometbft/cometbft"),
		GoEthereum: moduleVersion("github.com/ethereum/go-ethereum"),
	}
}

// moduleVersion is the version of a module that this program was built with.
// CometBFT's own constant names an older release.
func moduleVersion(path string) string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	for _, module := range info.Deps {
		if module.Path == path {
			return module.Version
		}
	}
	return "unknown"
}

func versionCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the versions of aztecd, CometBFT and go-ethereum",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			v := versions()
			return show(c, v, func(w io.Writer) {
				pairs(w, "aztecd", v.Aztecd, "commit", v.Commit, "CometBFT", v.CometBFT, "go-ethereum", v.GoEthereum,
					"built with", fmt.Sprintf("%s for %s/%s", runtime.Version(), runtime.GOOS, runtime.GOARCH))
			})
		},
	}
}
