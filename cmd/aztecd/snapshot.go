package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app"
	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/snapshots"
)

func snapshotCommand() *cobra.Command {
	return group("snapshot", "List, make, copy and delete a node's snapshots",
		snapshotListCommand(), snapshotCreateCommand(), snapshotExportCommand(), snapshotImportCommand(), snapshotDeleteCommand())
}

// snapshotInfo is a snapshot as commands print it.
type snapshotInfo struct {
	Name       string `json:"name"`
	Height     uint64 `json:"height"`
	Chunk      uint64 `json:"chunk"`
	Checkpoint uint64 `json:"checkpoint"`
	Hash       string `json:"checkpoint_hash"`
	Parts      int    `json:"parts"`
}

func infoOf(k *snapshots.Kept) snapshotInfo {
	return snapshotInfo{k.Name(), k.Height, k.Chunk, k.Checkpoint, k.Manifest.Hash.Hex(), k.Parts()}
}

func homeSnapshots(c *cobra.Command) *snapshots.Store {
	return snapshots.New(config.Paths(home(c)).Snapshots)
}

func snapshotListCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "list",
		Short: "List the snapshots of a home, newest first; the node may run",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			all, unread := homeSnapshots(c).List()
			infos := make([]snapshotInfo, len(all))
			for i, k := range all {
				infos[i] = infoOf(k)
			}
			err := show(c, infos, func(w io.Writer) {
				if len(infos) == 0 {
					fmt.Fprintln(w, "No snapshots. A node makes them as [snapshots] of aztecd.toml says; `aztecd snapshot create` makes one now.")
				}
				for _, i := range infos {
					fmt.Fprintf(w, "%s  height %d, chunk %d, checkpoint %d, %d parts\n", i.Name, i.Height, i.Chunk, i.Checkpoint, i.Parts)
				}
			})
			return errors.Join(err, unread)
		},
	}
	addHome(c)
	return c
}

func snapshotCreateCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "create",
		Short: "Make a snapshot of the last chunk of a home whose node is stopped",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			ctx, stop := untilSignal(c.Context())
			defer stop()
			cfg, err := config.Load(home(c), config.Source{})
			if err != nil {
				return err
			}
			k, err := app.CreateSnapshot(ctx, cfg)
			if err != nil {
				return err
			}
			return showSnapshot(c, "Made", k)
		},
	}
	addHome(c)
	return c
}

func snapshotExportCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "export NAME DIR",
		Short: "Copy a snapshot to a directory: its manifest, and its parts under the name of their SHA-256",
		Args:  cobra.ExactArgs(2),
		RunE: func(c *cobra.Command, args []string) error {
			from := homeSnapshots(c)
			k, err := from.Find(args[0])
			if err != nil {
				return fmt.Errorf("%w; see `aztecd snapshot list`", err)
			}
			return copySnapshot(c, "Exported", from, snapshots.New(args[1]), k)
		},
	}
	addHome(c)
	return c
}

func snapshotImportCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "import DIR [NAME]",
		Short: "Copy a snapshot, the newest without NAME, from a directory into a home",
		Long: `Copy a snapshot, the newest without NAME, from a directory into a home.

Its parts are held against their hashes. A node whose home has no blocks yet begins with
it when [statesync] of config.toml is enabled: then it is held against the chain. Any
node offers it to others.`,
		Args: cobra.RangeArgs(1, 2),
		RunE: func(c *cobra.Command, args []string) error {
			from := snapshots.New(args[0])
			if err := from.Exists(); err != nil {
				return err
			}
			all, err := from.List()
			if len(all) == 0 && err != nil {
				return err
			}
			if len(all) == 0 {
				return fmt.Errorf("%s has no snapshot; name the directory that `aztecd snapshot export` wrote", args[0])
			}
			k := all[0]
			if len(args) == 2 {
				if k, err = from.Find(args[1]); err != nil {
					return err
				}
			}
			return copySnapshot(c, "Imported", from, homeSnapshots(c), k)
		},
	}
	addHome(c)
	return c
}

func snapshotDeleteCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "delete NAME",
		Short: "Delete a snapshot, and the parts no other one has, of a home whose node is stopped",
		Args:  cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			store := homeSnapshots(c)
			k, err := store.Find(args[0])
			if err != nil {
				return fmt.Errorf("%w; see `aztecd snapshot list`", err)
			}
			unlock, err := app.LockHome(home(c))
			if err != nil {
				return err
			}
			defer unlock() //nolint:errcheck // the process ends
			if err := store.Delete(k); err != nil {
				return err
			}
			return showSnapshot(c, "Deleted", k)
		},
	}
	addHome(c)
	return c
}

func copySnapshot(c *cobra.Command, did string, from, to *snapshots.Store, k *snapshots.Kept) error {
	progress := func(done, all int) {
		if done%64 == 0 || done == all {
			fmt.Fprintf(c.ErrOrStderr(), "%d of %d parts\n", done, all)
		}
	}
	if err := from.Copy(to, k, progress); err != nil {
		return err
	}
	return showSnapshot(c, did, k)
}

func showSnapshot(c *cobra.Command, did string, k *snapshots.Kept) error {
	return show(c, infoOf(k), func(w io.Writer) {
		fmt.Fprintf(w, "%s %s: height %d, chunk %d, checkpoint %d %s, %d parts\n", did, k.Name(), k.Height, k.Chunk, k.Checkpoint, k.Manifest.Hash, k.Parts())
	})
}
