import { NameField, StringField } from '../../../core/http/fields';
import { managed, PatchOf, UuidRow } from '../../../core/http/plain-dto';
import type { Brand } from '../brands/brand.entity';

export class BrandBody {
  @NameField({ example: 'Dell' })
  name: string;

  @StringField({
    optional: true,
    nullable: true,
    default: null,
    pattern: /^https?:\/\/[^\s/]+(?:\/\S*)?$/,
    patternMeans: 'be an http or https address',
    example: 'https://www.example.com',
  })
  website?: string | null;

  @StringField({ max: 2000, optional: true, default: '' })
  description?: string;
}

export class BrandPatch extends PatchOf(BrandBody) {}

export class BrandView extends UuidRow(BrandBody) {}

export function showBrand(brand: Brand): BrandView {
  const { id, name, website, description } = brand;
  return { id, name, website, description, ...managed(brand) };
}
