package figures

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/aztecd/aztecd/x/economics"
)

// Save writes the pictures of a report into a directory, which it makes, one file for each
// format. Returns the files' names.
func Save(dir string, r economics.Report, formats []string) ([]string, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, fmt.Errorf("make directory of pictures: %w", err)
	}
	var names []string
	for _, f := range r.Figures {
		for _, format := range formats {
			name := filepath.Join(dir, f.Name+"."+format)
			if err := save(name, f, format); err != nil {
				return names, err
			}
			names = append(names, name)
		}
	}
	return names, nil
}

func save(name string, f economics.Figure, format string) (err error) {
	file, err := os.Create(name)
	if err != nil {
		return fmt.Errorf("create picture: %w", err)
	}
	defer func() {
		if closed := file.Close(); err == nil {
			err = closed
		}
	}()
	return Draw(file, f, format)
}
